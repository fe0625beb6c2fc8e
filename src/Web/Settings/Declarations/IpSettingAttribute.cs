using System.Net;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>An IP address, or several.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IpSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) =>
        type == typeof(IPAddress) ? Address(text) : ListSettingAttribute.Split(text).Select(Address).ToArray();

    private IPAddress Address(string text) =>
        IPAddress.TryParse(text, out var address) ? address : throw Invalid($"an IP address, not '{text}'");
}
