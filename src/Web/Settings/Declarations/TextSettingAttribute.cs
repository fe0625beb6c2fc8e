namespace Dukaan.Web.Settings.Declarations;

/// <summary>Any text.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) => text;
}
