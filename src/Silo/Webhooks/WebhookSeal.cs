using Dukaan.Webhooks;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Silo.Webhooks;

/// <inheritdoc cref="ISecretSeal"/>
internal sealed class WebhookSeal(IDataProtectionProvider protection) : ISecretSeal
{
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Webhooks.Secret.v1");

    public string Seal(string secret) => _protector.Protect(secret);

    public string Open(string sealedSecret) => _protector.Unprotect(sealedSecret);
}
