using System.Security.Cryptography;
using Dukaan.Payments;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Silo.Payments;

/// <summary>
/// Seals the secrets of sellers' gateway accounts: encrypted with the ring of data-protection keys, and only opened to be used.
/// </summary>
public sealed class SecretSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Payments.GatewayAccount.v1");

    public string Seal(string secret) => _protector.Protect(secret);

    /// <exception cref="PaymentGatewayException">The ring lost its key: the seller must enter the secret again.</exception>
    public string Open(string sealedSecret)
    {
        try
        {
            return _protector.Unprotect(sealedSecret);
        }
        catch (CryptographicException failure)
        {
            throw new PaymentGatewayException(
                "A gateway account's secret cannot be opened any more. Enter it again.",
                passing: true,
                failure
            );
        }
    }
}
