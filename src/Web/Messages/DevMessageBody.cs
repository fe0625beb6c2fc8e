namespace Dukaan.Web.Messages;

/// <summary>A message in the development outbox.</summary>
/// <param name="To">The phone number, E.164.</param>
/// <param name="Code">The one-time code in the text, or null.</param>
public sealed record DevMessageBody(string To, string Channel, string Text, string? Code, DateTimeOffset At);
