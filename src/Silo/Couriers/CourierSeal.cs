using System.Security.Cryptography;
using Dukaan.Couriers;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Silo.Couriers;

/// <summary>
/// Seals the secrets of sellers' courier accounts: encrypted with the ring of data-protection keys, and only opened to be used.
/// </summary>
public sealed class CourierSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Couriers.Account.v1");

    public string Seal(string secret) => _protector.Protect(secret);

    /// <exception cref="CourierException">The ring lost its key: the seller must enter the secret again.</exception>
    public string Open(string sealedSecret)
    {
        try
        {
            return _protector.Unprotect(sealedSecret);
        }
        catch (CryptographicException failure)
        {
            throw new CourierException("A courier account's secret cannot be opened any more. Enter it again.", passing: true, failure);
        }
    }
}
