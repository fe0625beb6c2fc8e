using Dukaan.Messages;
using Dukaan.Silo.Messages.Smtp;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>E-mail.</summary>
public sealed partial record DukaanOptions
{
    [MailRelaySetting("DUKAAN_SMTP", "your mail relay, such as `smtp://host:587` or `smtps://host:465`; see “E-mail”")]
    public MailRelay? Smtp { get; init; }

    [TextSetting("DUKAAN_SMTP_USER", "who signs in there", Unset = "nobody signs in")]
    public string SmtpUser { get; init; } = "";

    [SecretSetting("DUKAAN_SMTP_PASSWORD", "the password of `DUKAAN_SMTP_USER`")]
    public string SmtpPassword { get; init; } = "";

    [MailAddressSetting("DUKAAN_MAIL_FROM", "the sender of every e-mail, with the shop's name before it; needed with `DUKAAN_SMTP`")]
    public EmailAddress? MailFrom { get; init; }

    [SecretSetting("DUKAAN_MAIL_WEBHOOK_SECRET", "signs notices about bounces at `/hooks/mail`; without it none is taken", MinLength = 16)]
    public string MailWebhookSecret { get; init; } = "";

    /// <summary>How e-mail leaves.</summary>
    /// <exception cref="SettingException">The settings are inconsistent.</exception>
    internal MailOptions Mail()
    {
        if (Smtp is null)
        {
            return new MailOptions { From = MailFrom ?? new EmailAddress("orders@dukaan.example") };
        }

        var from = MailFrom
            ?? throw new SettingException("DUKAAN_SMTP is set, so DUKAAN_MAIL_FROM must be too: the sender of every e-mail.");
        if (PublicUrl is null && !IsDevelopment)
        {
            throw new SettingException("DUKAAN_SMTP is set, so DUKAAN_PUBLIC_URL must be too: every e-mail has a link that ends them.");
        }

        if (SmtpUser.Length > 0 != SmtpPassword.Length > 0)
        {
            throw new SettingException("DUKAAN_SMTP_USER and DUKAAN_SMTP_PASSWORD go together: set both, or none.");
        }

        return new MailOptions
        {
            Relay = Smtp,
            User = SmtpUser,
            Password = SmtpPassword,
            From = from,
        };
    }
}
