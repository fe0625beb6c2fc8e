using System.Security.Cryptography;
using System.Text;
using Dukaan.Saving;

namespace Dukaan.Messages;

/// <inheritdoc cref="IMailboxGrain"/>
public sealed class MailboxGrain(
    [PersistentState("mailbox", Storages.Domain)] IPersistentState<SavedMailbox> storage,
    IRandomness randomness,
    TimeProvider time
) : SavedGrain<SavedMailbox>(storage), IMailboxGrain
{
    /// <summary>60 bits, as a phone's: each guess is a request.</summary>
    private const int ProofLength = 12;

    public Task<MailboxView> Look(string storeId)
    {
        EndIfNothingIsSaved();
        return Task.FromResult(
            new MailboxView(Current.VerifiedAt is not null, Current.Stopped.Contains(storeId), Current.BouncedAt is not null)
        );
    }

    public async Task<MessageChannel> Choose(string textId, MessageChannel wanted)
    {
        var channel = Current.Channel(textId, wanted);
        if (channel != MessageChannel.None && !Current.Routes.Contains(new SavedRoute(textId, channel)))
        {
            await Save(Current.With(new SavedRoute(textId, channel)));
        }

        return channel;
    }

    public async Task<string> Proof(string orderKey)
    {
        await HaveKey();
        return ProofOf(orderKey);
    }

    public async Task<bool> VerifyBy(string orderKey, string proof)
    {
        EndIfNothingIsSaved();
        if (!Is(ProofOf(orderKey), proof))
        {
            return false;
        }

        if (Current.VerifiedAt is null || Current.BouncedAt is not null)
        {
            await Save(Current with { VerifiedAt = Current.VerifiedAt ?? time.GetUtcNow(), BouncedAt = null });
        }

        return true;
    }

    public async Task<TextAdmission> Admit(string textId, string orderKey, bool oncePerOrder, int perDay)
    {
        var now = time.GetUtcNow();
        var admission = Current.Admits(textId, orderKey, oncePerOrder, perDay, now);
        if (admission == TextAdmission.Admitted)
        {
            await Save(Current.With(new SavedText(textId, orderKey, now)));
        }

        return admission;
    }

    public Task Withdraw(string textId) =>
        Current.Texts.Any(text => text.Id == textId)
            ? Save(Current with { Texts = [.. Current.Texts.Where(text => text.Id != textId)] })
            : Task.CompletedTask;

    public async Task<string> StopProof(string storeId)
    {
        await HaveKey();
        return StopProofOf(storeId);
    }

    public async Task<bool> Stop(string storeId, string proof, bool again)
    {
        EndIfNothingIsSaved();
        if (!Is(StopProofOf(storeId), proof))
        {
            return false;
        }

        if (Current.Stopped.Contains(storeId) == again)
        {
            await Save(again ? Current with { Stopped = Current.Stopped.Remove(storeId) } : Current.WithStopped(storeId));
        }

        return true;
    }

    public Task<bool?> IsStopped(string storeId, string proof)
    {
        EndIfNothingIsSaved();
        return Task.FromResult(Is(StopProofOf(storeId), proof) ? Current.Stopped.Contains(storeId) : (bool?)null);
    }

    public Task Forget(string orderKey) =>
        Current.Texts.Any(text => text.Order == orderKey)
            ? Save(Current with { Texts = [.. Current.Texts.Where(text => text.Order != orderKey)] })
            : Task.CompletedTask;

    public Task Bounced() => Current.BouncedAt is null ? Save(Current with { BouncedAt = time.GetUtcNow() }) : Task.CompletedTask;

    private Task HaveKey() => Current.Key.Length == 0 ? Save(Current with { Key = randomness.Token() }) : Task.CompletedTask;

    private string ProofOf(string orderKey) => Ids.Derive("mailbox-proof", Current.Key, orderKey)[^ProofLength..];

    private string StopProofOf(string storeId) => Ids.Derive("mailbox-stop", Current.Key, storeId);

    private bool Is(string right, string proof) =>
        Current.Key.Length > 0 && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(proof));
}
