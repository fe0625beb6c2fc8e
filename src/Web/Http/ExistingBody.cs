namespace Dukaan.Web.Http;

/// <summary>The existing thing because of which a command was refused.</summary>
/// <param name="Url">Its page for people.</param>
public sealed record ExistingBody(string Id, string Url);
