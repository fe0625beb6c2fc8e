namespace Dukaan.Sellers;

/// <summary>The one-time codes of one phone. Key: phone (E.164). Sellers' are called through <see cref="IPhoneLoginGrain"/>.</summary>
[Alias("phone-codes")]
public interface IPhoneCodesGrain : IGrainWithStringKey
{
    /// <summary>Sends a new code; see <see cref="IPhoneLoginGrain.RequestCode(string)"/>.</summary>
    Task<Result<CodeChallenge>> Request(string address);

    /// <summary>Whether this is the code of the challenge. A correct code is used up; a wrong one uses up an attempt.</summary>
    Task<bool> Use(string challengeId, string code);

    /// <summary>Ends the activation, whose record was deleted.</summary>
    Task Forget();

    /// <summary>
    /// Sends a new code for another purpose than a seller's sign-in, within the same limits. It is worth nothing for any other.
    /// </summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="address">As for a seller's.</param>
    /// <param name="text">The message; the code replaces <see cref="Place"/>.</param>
    Task<Result<CodeChallenge>> RequestFor(string purpose, string address, string text);

    /// <summary>As <see cref="Use"/>, for a code of this purpose.</summary>
    Task<bool> UseFor(string purpose, string challengeId, string code);

    /// <summary>
    /// Before the name of a device or a session of the owner, which stands in place of the client's address and has limits of its own:
    /// strangers cannot use them up. Whoever calls has verified it. The release before takes the name for an address.
    /// </summary>
    const string Known = "known:";

    /// <summary>Stands in a message for the code.</summary>
    const string Place = "{code}";
}
