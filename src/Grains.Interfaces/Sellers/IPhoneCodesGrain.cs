namespace Dukaan.Sellers;

/// <summary>The one-time codes of one phone. Key: phone (E.164). It is called through <see cref="IPhoneLoginGrain"/>.</summary>
[Alias("phone-codes")]
public interface IPhoneCodesGrain : IGrainWithStringKey
{
    /// <summary>Sends a new code; see <see cref="IPhoneLoginGrain.RequestCode(string)"/>.</summary>
    Task<Result<CodeChallenge>> Request(string address);

    /// <summary>Whether this is the code of the challenge. A correct code is used up; a wrong one uses up an attempt.</summary>
    Task<bool> Use(string challengeId, string code);

    /// <summary>Ends the activation, whose record was deleted.</summary>
    Task Forget();
}
