namespace Dukaan.Silo.Messages;

/// <summary>What a gateway is posted.</summary>
/// <param name="Id">The same for a repeat: drop what you have seen.</param>
/// <param name="To">The phone number, E.164.</param>
/// <param name="Channel"><c>code</c> for one-time codes.</param>
/// <param name="Text">What the person is to read.</param>
/// <param name="Code">The one-time code in the text, for gateways that send codes by template; or null.</param>
public sealed record WebhookBody(string Id, string To, string Channel, string Text, string? Code)
{
    /// <summary>Never the code: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"(message {Id})";
}
