namespace Dukaan.Webhooks;

/// <summary>Seals what a grain keeps and nobody should read in the database. Implemented with the key ring.</summary>
public interface ISecretSeal
{
    string Seal(string secret);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The ring lost its key.</exception>
    string Open(string sealedSecret);
}
