namespace Dukaan.Sellers;

/// <summary>The seller of a phone, and sign-in by one-time code. Key: phone (E.164).</summary>
[Alias("phone-login")]
public interface IPhoneLoginGrain : IGrainWithStringKey
{
    /// <summary>
    /// Sends a new code; earlier ones work until they expire. The response is the same whether the phone is known or not. Refused with
    /// <c>too-many-codes</c> after 5 codes in an hour to one address, and at a higher limit for all addresses from which nobody has signed
    /// in before.
    /// </summary>
    /// <param name="address">The client's address, for counting; stored as a hash. Empty: unknown. Or a device or a session of the owner
    /// (<see cref="IPhoneCodesGrain.Known"/>).</param>
    Task<Result<CodeChallenge>> RequestCode(string address);

    /// <summary>As <see cref="RequestCode(string)"/>, for an unknown client address.</summary>
    Task<Result<CodeChallenge>> RequestCode();

    /// <summary>
    /// Exchanges a code for the seller, who is created at the first sign-in. A code works once, for 10 minutes and 5 attempts, or fewer
    /// after many wrong attempts at this phone's codes. Every failure is the same <c>wrong-code</c>, so that nothing can be learnt from it.
    /// </summary>
    Task<Result<string>> Verify(string challengeId, string code);

    /// <summary>The seller id of this phone, or null. Called by the grain of the same number in its correct spelling.</summary>
    Task<string?> Seller();

    /// <summary>Ends the activation, whose record was deleted.</summary>
    Task Forget();
}
