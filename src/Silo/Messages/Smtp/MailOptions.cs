using Dukaan.Messages;

namespace Dukaan.Silo.Messages.Smtp;

/// <summary>How e-mail leaves.</summary>
public sealed record MailOptions
{
    /// <summary>Where it is handed over; null: nowhere.</summary>
    public MailRelay? Relay { get; init; }

    /// <summary>Empty: without signing in.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The sender of every mail; answers go to the shop.</summary>
    public EmailAddress From { get; init; }

    /// <summary>How long a mail may take from the connection to its acceptance: less than <c>DeliveryOptions.Timeout</c>.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Connections at once, of this process.</summary>
    public int Connections { get; init; } = 8;

    /// <summary>Never a password or an address: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"relay {(Relay is null ? "none" : "set")}";
}
