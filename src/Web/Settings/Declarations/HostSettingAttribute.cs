using Dukaan.Domains;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>The name of a host.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HostSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) =>
        DomainName.Is(text) ? text : throw Invalid($"a host's name in small letters such as shops.dukaan.example, not '{text}'");
}
