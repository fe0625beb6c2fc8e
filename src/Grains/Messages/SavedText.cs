namespace Dukaan.Messages;

/// <summary>A text that a phone got.</summary>
/// <param name="Order">The key of the order it is about.</param>
public sealed record SavedText(string Id, string Order, DateTimeOffset At);
