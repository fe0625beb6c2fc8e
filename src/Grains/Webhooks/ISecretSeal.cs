namespace Dukaan.Webhooks;

/// <summary>Encrypts secrets that grains keep, so that nobody can read them in the database. Implemented with the key ring.</summary>
public interface ISecretSeal
{
    string Seal(string secret);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The ring lost its key.</exception>
    string Open(string sealedSecret);
}
