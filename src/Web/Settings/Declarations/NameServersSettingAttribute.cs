using System.Net;
using Dukaan.Silo.Domains;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>Addresses of name servers, with or without a port.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NameServersSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) => ListSettingAttribute.Split(text).Select(Server).ToArray();

    private IPEndPoint Server(string text) =>
        IPEndPoint.TryParse(text, out var server)
            ? server.Port == 0
                ? new IPEndPoint(server.Address, DnsOptions.Port)
                : server
            : throw Invalid($"addresses such as 10.0.0.2 or 10.0.0.2:5353, separated by commas; '{text}' is none");
}
