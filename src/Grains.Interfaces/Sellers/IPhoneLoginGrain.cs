namespace Dukaan.Sellers;

/// <summary>One-time codes of one phone, and the seller it belongs to. Key: phone (E.164).</summary>
[Alias("phone-login")]
public interface IPhoneLoginGrain : IGrainWithStringKey
{
    /// <summary>
    /// Sends a new code. The answer is the same whether the phone is known or not. Refused with <c>too-many-codes</c>
    /// after 5 codes in an hour. An older challenge of the phone ends.
    /// </summary>
    Task<Outcome<CodeChallenge>> RequestCode();

    /// <summary>
    /// Trades a code for the seller; the first time makes one. A code works once, for 10 minutes and 5 attempts.
    /// Every failure is the same <c>wrong-code</c>, so that nothing can be learnt from it.
    /// </summary>
    Task<Outcome<string>> Verify(string challengeId, string code);
}
