using System.Globalization;
using System.Text;
using Dukaan.Messages;
using Dukaan.Values;
using MimeKit;

namespace Dukaan.Silo.Messages.Smtp;

/// <summary>Makes the message that goes over the wire. What people typed is in one line wherever it becomes a header.</summary>
internal static class MailComposer
{
    private const int MaxLine = 200;

    public static MimeMessage Compose(Mail mail, EmailAddress from, DateTimeOffset at)
    {
        var domain = from.Text[(from.Text.LastIndexOf('@') + 1)..];
        var message = new MimeMessage
        {
            Subject = Line(mail.Content.Subject),
            Date = at,
            MessageId = $"{mail.Id}@{domain}",
            Body = new BodyBuilder { TextBody = mail.Content.Text, HtmlBody = mail.Content.Html }.ToMessageBody(),
        };
        message.From.Add(new MailboxAddress(Encoding.UTF8, Line(mail.FromName), from.Text));
        message.To.Add(new MailboxAddress(Encoding.UTF8, null, mail.To.Text));
        if (mail.ReplyTo is { } replyTo)
        {
            message.ReplyTo.Add(new MailboxAddress(Encoding.UTF8, Line(mail.FromName), replyTo.Text));
        }

        // No vacation notes in return (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Unsubscribe is { } unsubscribe)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{Line(unsubscribe)}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return message;
    }

    /// <summary>One line: no control characters, and none that turn the direction of what follows.</summary>
    private static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                line.Append(' ');
            }
            else if (rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)))
            {
                line.Append(rune.ToString());
            }
        }

        return Graphemes.Cut(line.ToString().Trim(), MaxLine);
    }
}
