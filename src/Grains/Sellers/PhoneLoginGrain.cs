using System.Globalization;
using Dukaan.Messages;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dukaan.Sellers;

/// <inheritdoc cref="IPhoneLoginGrain"/>
/// <remarks>
/// Its state stands in <see cref="Storages.Domain"/> though it raises no events: it says whose phone this is, so a lost race of two first
/// writers would lock a seller out, and one write must both use up a code and name the seller.
/// </remarks>
public sealed partial class PhoneLoginGrain(
    [PersistentState("phone-login", Storages.Domain)] IPersistentState<SavedPhoneLogin> storage,
    IMessageSender sender,
    IRandomness randomness,
    TimeProvider time,
    IOptions<LoginOptions> options,
    ILogger<PhoneLoginGrain> logger) : SavedGrain<SavedPhoneLogin>(storage), IPhoneLoginGrain
{
    private static readonly int Codes = (int)Math.Pow(10, SentCode.Digits);

    public Task<Outcome<CodeChallenge>> RequestCode() => RequestCode("");

    public async Task<Outcome<CodeChallenge>> RequestCode(string address)
    {
        var now = time.GetUtcNow();
        var from = address.Length == 0 ? "" : Ids.Derive("login-address", this.GetPrimaryKeyString(), address);
        if (Current.Wait(from, now) is { Ticks: > 0 } wait)
        {
            return new Refusal(RefusalKind.TooMany, "too-many-codes", "Too many codes were asked for. Try again later.", "phone", RetryAfter: wait);
        }

        var code = randomness.Below(Codes).ToString(CultureInfo.InvariantCulture).PadLeft(SentCode.Digits, '0');
        var sent = SentCode.Make(code, randomness, now) with { From = from };
        await Save(Current.WithCode(sent, now));
        try
        {
            var phone = new Phone(this.GetPrimaryKeyString());
            await sender.Send(new Message(phone, "code", TextOf(code), code, sent.ChallengeId), CancellationToken.None);
        }
        catch (MessageNotSentException unsent)
        {
            LogUnsent(unsent);
            return new Refusal(
                RefusalKind.Unavailable, "code-not-sent", "The code could not be sent. Try again in a moment.", RetryAfter: TimeSpan.FromSeconds(30));
        }

        return new CodeChallenge(sent.ChallengeId, sent.ExpiresAt);
    }

    public async Task<Outcome<string>> Verify(string challengeId, string code)
    {
        var now = time.GetUtcNow();
        if (Current.Find(challengeId, now) is not { } sent)
        {
            return CodeChallenge.WrongCode;
        }

        if (!sent.Matches(code))
        {
            await Save(Current.WithWrong(sent, now));
            return CodeChallenge.WrongCode;
        }

        // One write uses the code up and names the seller. Registering is repeated at every log-in, so a crash here costs one more code.
        var sellerId = await SellerOf();
        await Save(Current.WithRight(sent, sellerId, now) with { FormerSought = true });
        await GrainFactory.GetGrain<ISellerGrain>(sellerId).Register(new Phone(this.GetPrimaryKeyString()));
        return sellerId;
    }

    private string TextOf(string code)
    {
        var text = $"{code} is your Dukaan code. It works for 10 minutes. Never share it.";
        return options.Value.Host is { Length: > 0 } host ? $"{text}\n\n@{host} #{code}" : text;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A one-time code could not be handed to the message gateway.")]
    private partial void LogUnsent(Exception exception);
}
