using System.Globalization;
using Dukaan.Messages;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dukaan.Sellers;

/// <inheritdoc cref="IPhoneCodesGrain"/>
public sealed partial class PhoneCodesGrain(
    [PersistentState("phone-codes", Storages.Plain)] IPersistentState<SavedPhoneCodes> storage,
    IMessageSender sender,
    IRandomness randomness,
    TimeProvider time,
    IOptions<LoginOptions> options,
    ILogger<PhoneCodesGrain> logger
) : SavedGrain<SavedPhoneCodes>(storage), IPhoneCodesGrain
{
    private static readonly int Codes = (int)Math.Pow(10, SentCode.Digits);

    public Task<Result<CodeChallenge>> Request(string address) => RequestFor("", address, SellerText);

    public async Task<Result<CodeChallenge>> RequestFor(string purpose, string address, string text)
    {
        var now = time.GetUtcNow();
        var from = address.Length == 0 ? "" : Ids.Derive("login-address", this.GetPrimaryKeyString(), address);
        if (Current.Wait(from, now) is { Ticks: > 0 } wait)
        {
            return new Error(
                ErrorKind.TooMany,
                "too-many-codes",
                "Too many codes were asked for. Try again later.",
                "phone",
                RetryAfter: wait
            );
        }

        var code = randomness.Below(Codes).ToString(CultureInfo.InvariantCulture).PadLeft(SentCode.Digits, '0');
        var sent = SentCode.Make(code, randomness, now) with { From = from, Purpose = purpose };
        await Save(Current.WithCode(sent, now));
        try
        {
            var phone = new Phone(this.GetPrimaryKeyString());
            await sender.Send(new Message(phone, "code", Filled(text, code), code, sent.ChallengeId), CancellationToken.None);
        }
        catch (MessageNotSentException unsent)
        {
            LogUnsent(unsent);
            return new Error(
                ErrorKind.Unavailable,
                "code-not-sent",
                "The code could not be sent. Try again in a moment.",
                RetryAfter: TimeSpan.FromSeconds(30)
            );
        }

        return new CodeChallenge(sent.ChallengeId, sent.ExpiresAt);
    }

    public Task<bool> Use(string challengeId, string code) => UseFor("", challengeId, code);

    public async Task<bool> UseFor(string purpose, string challengeId, string code)
    {
        var now = time.GetUtcNow();
        if (Current.Find(challengeId, now) is not { } sent || sent.Purpose != purpose)
        {
            return false;
        }

        var isRight = sent.Matches(code);
        await Save(isRight ? Current.WithRight(sent, now) : Current.WithWrong(sent, now));
        return isRight;
    }

    private string SellerText
    {
        get
        {
            const string text = $"{IPhoneCodesGrain.Place} is your Dukaan code. It works for 10 minutes. Never share it.";
            return options.Value.Host is { Length: > 0 } host ? $"{text}\n\n@{host} #{IPhoneCodesGrain.Place}" : text;
        }
    }

    private static string Filled(string text, string code) => text.Replace(IPhoneCodesGrain.Place, code, StringComparison.Ordinal);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A one-time code could not be handed to the message gateway.")]
    private partial void LogUnsent(Exception exception);

    public Task Forget()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
