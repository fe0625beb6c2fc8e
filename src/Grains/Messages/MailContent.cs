namespace Dukaan.Messages;

/// <summary>What a person reads in an e-mail, in both forms.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">A whole document.</param>
public sealed record MailContent(string Subject, string Text, string Html);
