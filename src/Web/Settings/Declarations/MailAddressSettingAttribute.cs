using Dukaan.Messages;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>An e-mail address.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MailAddressSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) =>
        EmailAddress.TryParse(text, out var address)
            ? address
            : throw Invalid($"an e-mail address such as orders@dukaan.example, not '{text}'");
}
