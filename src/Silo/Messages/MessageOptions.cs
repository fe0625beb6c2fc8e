namespace Dukaan.Silo.Messages;

/// <summary>How messages leave.</summary>
/// <param name="Webhook">Where they are posted, or null.</param>
/// <param name="Secret">Signs what is posted; empty: unsigned.</param>
/// <param name="Development">Whether they are kept in the outbox and printed too.</param>
public sealed record MessageOptions(Uri? Webhook, string Secret, bool Development)
{
    /// <summary>Never the secret: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"webhook {(Webhook is null ? "none" : "set")}, development {Development}";
}
