namespace Dukaan.Sellers;

/// <summary>The seller whom a phone belongs to, and the way to them by a one-time code. Key: phone (E.164).</summary>
[Alias("phone-login")]
public interface IPhoneLoginGrain : IGrainWithStringKey
{
    /// <summary>
    /// Sends a new code; those before it work until they run out. The answer is the same whether the phone is known or not. Refused with
    /// <c>too-many-codes</c> after 5 codes in an hour to one address, and after more to all addresses from which nobody signed in before.
    /// </summary>
    /// <param name="address">Who asks, as it is counted; kept as a hash. Empty: nobody can tell.</param>
    Task<Result<CodeChallenge>> RequestCode(string address);

    /// <summary>As <see cref="RequestCode(string)"/>, where nobody can tell who asks.</summary>
    Task<Result<CodeChallenge>> RequestCode();

    /// <summary>
    /// Trades a code for the seller; the first time makes one. A code works once, for 10 minutes and 5 attempts, or fewer
    /// where many attempts at this phone's codes were wrong lately.
    /// Every failure is the same <c>wrong-code</c>, so that nothing can be learnt from it.
    /// </summary>
    Task<Result<string>> Verify(string challengeId, string code);

    /// <summary>The id of the seller that the phone belongs to, or null. For the grain of the same number, spelt rightly.</summary>
    Task<string?> Seller();
}
