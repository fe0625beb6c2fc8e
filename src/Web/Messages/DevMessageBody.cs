namespace Dukaan.Web.Messages;

/// <summary>A message in the development outbox.</summary>
/// <param name="To">The phone number, E.164, or the e-mail address.</param>
/// <param name="Channel"><c>code</c>, <c>order</c> or <c>email</c>.</param>
/// <param name="Code">The one-time code in the text, or null.</param>
/// <param name="Subject">Of an e-mail, or null.</param>
/// <param name="Html">The other form of an e-mail, or null.</param>
public sealed record DevMessageBody(
    string To,
    string Channel,
    string Text,
    string? Code,
    DateTimeOffset At,
    string? Subject = null,
    string? Html = null
);
