namespace Dukaan.Silo.Messages.Smtp;

/// <summary>A relay, which takes mail and brings it to its recipients.</summary>
public sealed record MailRelay(string Host, int Port, MailTls Tls)
{
    /// <summary>
    /// Reads <c>smtp://host[:587]</c> (STARTTLS), <c>smtps://host[:465]</c> (TLS from the start) or <c>smtp+plain://host[:25]</c> (no TLS);
    /// null if it is none of these.
    /// </summary>
    public static MailRelay? Read(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0 || !IsHostAlone(address))
        {
            return null;
        }

        return address.Scheme switch
        {
            "smtp" => new MailRelay(address.IdnHost, PortOr(587), MailTls.StartTls),
            "smtps" => new MailRelay(address.IdnHost, PortOr(465), MailTls.FromStart),
            "smtp+plain" => new MailRelay(address.IdnHost, PortOr(25), MailTls.None),
            _ => null,
        };

        int PortOr(int usual) => address.Port > 0 && !address.IsDefaultPort ? address.Port : usual;
    }

    private static bool IsHostAlone(Uri address) =>
        address.UserInfo.Length == 0 && address.PathAndQuery is "" or "/" && address.Fragment.Length == 0;
}
