namespace Dukaan.Messages;

/// <summary>How a message went.</summary>
/// <param name="Id">The message's.</param>
public sealed record SavedRoute(string Id, MessageChannel Channel);
