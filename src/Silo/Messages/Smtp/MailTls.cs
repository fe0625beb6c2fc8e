namespace Dukaan.Silo.Messages.Smtp;

/// <summary>How the connection to a relay is encrypted.</summary>
public enum MailTls
{
    /// <summary>Encrypted after STARTTLS, which the relay must offer.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte (RFC 8314).</summary>
    FromStart,

    /// <summary>Not at all: for a relay on the same machine or in the same private network.</summary>
    None,
}
