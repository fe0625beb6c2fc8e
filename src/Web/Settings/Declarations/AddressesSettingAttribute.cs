namespace Dukaan.Web.Settings.Declarations;

/// <summary>Absolute http or https addresses, separated by commas.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AddressesSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) =>
        ListSettingAttribute
            .Split(text)
            .Select(each =>
                AddressSettingAttribute.IsAddress(each, out var address)
                    ? address
                    : throw Invalid("absolute http or https addresses, separated by commas")
            )
            .ToArray();
}
