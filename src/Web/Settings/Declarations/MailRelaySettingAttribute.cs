using Dukaan.Silo.Messages.Smtp;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>Where mail is handed over.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MailRelaySettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) =>
        MailRelay.Read(text) ?? throw Invalid("smtp://host:587, smtps://host:465 or smtp+plain://host:25, without a user or a path");
}
