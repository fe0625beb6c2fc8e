namespace Dukaan.Sellers;

/// <summary>The one-time codes of one phone. Key: phone (E.164). <see cref="IPhoneLoginGrain"/> is the way to it.</summary>
[Alias("phone-codes")]
public interface IPhoneCodesGrain : IGrainWithStringKey
{
    /// <summary>Sends a new code; see <see cref="IPhoneLoginGrain.RequestCode(string)"/>.</summary>
    Task<Result<CodeChallenge>> Request(string address);

    /// <summary>Whether it is the code of this challenge. Then it is used up; if not, one attempt is.</summary>
    Task<bool> Use(string challengeId, string code);
}
