namespace Dukaan.Web.Settings.Declarations;

/// <summary>An absolute http or https address. As text it has no slash at its end.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AddressSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) =>
        IsAddress(text, out var address)
            ? type == typeof(string)
                ? address.ToString().TrimEnd('/')
                : address
            : throw Invalid($"an absolute http or https address, not '{text}'");

    internal static bool IsAddress(string text, out Uri address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address!) && (address.Scheme is "http" or "https");
}
