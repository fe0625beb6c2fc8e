namespace Dukaan.Web.Settings.Declarations;

/// <summary>On or off.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SwitchSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) =>
        text.ToLowerInvariant() switch
        {
            "0" or "false" or "off" or "no" => false,
            "1" or "true" or "on" or "yes" => true,
            _ => throw Invalid($"on or off, not '{text}'"),
        };

    public override string Write(object? value) => value is true ? "on" : "off";
}
