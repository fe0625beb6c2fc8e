using System.Net;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>Networks of IP addresses. A single address is a network of its own.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NetworksSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) => ListSettingAttribute.Split(text).Select(Network).ToArray();

    private IPNetwork Network(string text)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        return IPNetwork.TryParse(text, out var network)
            ? network
            : throw Invalid($"addresses or networks such as 10.0.0.0/8, separated by commas; '{text}' is neither");
    }
}
