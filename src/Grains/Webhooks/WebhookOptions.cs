namespace Dukaan.Webhooks;

/// <summary>Where webhooks may lead.</summary>
public sealed class WebhookOptions
{
    /// <summary>True in development: also to this machine and its neighbours, and without TLS.</summary>
    public bool AnyAddress { get; set; }
}
