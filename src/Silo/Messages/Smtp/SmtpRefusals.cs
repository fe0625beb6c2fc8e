using System.Text.RegularExpressions;
using Dukaan.Messages;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Dukaan.Silo.Messages.Smtp;

/// <summary>What a failed try means: the relay is away, the mailbox does not exist, or this mail is refused.</summary>
internal static partial class SmtpRefusals
{
    /// <param name="failure">What MailKit threw. Its text may have an address in it, so none of it is kept.</param>
    public static MailNotSentException Of(Exception failure) =>
        failure switch
        {
            SmtpCommandException refused => Of(refused),
            AuthenticationException => Relay("The mail relay did not accept the user and password (DUKAAN_SMTP_USER)."),
            SslHandshakeException => Relay("The mail relay's TLS certificate is not valid, or it does not speak TLS on this port."),
            NotSupportedException => Relay("The mail relay does not offer what is asked of it: STARTTLS, or signing in."),
            OperationCanceledException => Relay("The mail relay did not answer in time."),
            _ => Relay("The mail relay cannot be reached, or broke the connection off."),
        };

    private static MailNotSentException Of(SmtpCommandException refused)
    {
        var status = (int)refused.StatusCode;
        var detail = Detail().Match(refused.Message) is { Success: true } match ? match.Value : "";
        var answer = detail.Length > 0 ? $"{status} {detail}" : $"{status}";
        if (status < 500)
        {
            // 421: the relay closes; every other one is about this mail or its recipient.
            return new MailNotSentException($"The mail relay answered {answer}.", MailFailure.Passing, ofRelay: status == 421);
        }

        return refused.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted when IsNoMailbox(status, detail) => new MailNotSentException(
                $"The address does not exist ({answer}).",
                MailFailure.NoSuchMailbox
            ),
            // A policy (X.7.X) such as "relaying denied" is the relay's configuration: an operator mends it, and no address is to blame.
            SmtpErrorCode.RecipientNotAccepted
            or SmtpErrorCode.MessageNotAccepted when !detail.StartsWith("5.7.", StringComparison.Ordinal) => new MailNotSentException(
                $"The mail was refused ({answer}).",
                MailFailure.Refused
            ),
            _ => Relay($"The mail relay refuses mail from this site ({answer})."),
        };
    }

    /// <summary>RFC 3463: bad destination address, or a mailbox that is disabled; without such a code, what RFC 5321 says.</summary>
    private static bool IsNoMailbox(int status, string detail) =>
        detail.Length > 0
            ? detail is "5.1.0" or "5.1.1" or "5.1.2" or "5.1.3" or "5.1.6" or "5.1.10" or "5.2.1"
            : status is 550 or 551 or 553;

    private static MailNotSentException Relay(string message) => new(message, MailFailure.Passing, ofRelay: true);

    [GeneratedRegex(@"\b5\.\d{1,3}\.\d{1,3}\b")]
    private static partial Regex Detail();
}
