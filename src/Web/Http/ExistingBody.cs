namespace Dukaan.Web.Http;

/// <summary>What is there already, where something is refused because of it.</summary>
/// <param name="Url">Where a person sees it.</param>
public sealed record ExistingBody(string Id, string Url);
