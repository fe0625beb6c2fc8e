using System.Security.Cryptography;
using System.Text;
using Dukaan.Saving;

namespace Dukaan.Messages;

/// <inheritdoc cref="IPhoneGrain"/>
public sealed class PhoneGrain(
    [PersistentState("phone-contact", Storages.Domain)] IPersistentState<SavedPhone> storage,
    IRandomness randomness,
    TimeProvider time
) : SavedGrain<SavedPhone>(storage), IPhoneGrain
{
    /// <summary>60 bits: short enough for a text, and each guess is a request.</summary>
    private const int ProofLength = 12;

    public Task<bool> IsVerified() => Task.FromResult(Current.VerifiedAt is not null);

    public async Task<string> Proof(string orderKey)
    {
        if (Current.Key.Length == 0)
        {
            await Save(Current with { Key = randomness.Token() });
        }

        return ProofOf(orderKey);
    }

    public async Task<bool> VerifyBy(string orderKey, string proof)
    {
        if (
            Current.Key.Length == 0
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ProofOf(orderKey)), Encoding.UTF8.GetBytes(proof))
        )
        {
            return false;
        }

        await Verify();
        return true;
    }

    public Task Verify() => Current.VerifiedAt is null ? Save(Current with { VerifiedAt = time.GetUtcNow() }) : Task.CompletedTask;

    public Task Join(string storeId) =>
        Current.VerifiedAt is not null && Current.Accounts.Contains(storeId)
            ? Task.CompletedTask
            : Save(
                Current with
                {
                    VerifiedAt = Current.VerifiedAt ?? time.GetUtcNow(),
                    Accounts = Current.Accounts.Contains(storeId) ? Current.Accounts : Current.Accounts.Add(storeId),
                }
            );

    public Task<ImmutableArray<string>> Accounts() => Task.FromResult(Current.Accounts);

    public Task Share(string ownerId) =>
        Current.Owners.Contains(ownerId) ? Task.CompletedTask : Save(Current with { Owners = Current.Owners.Add(ownerId) });

    public Task<ImmutableArray<string>> Shares() => Task.FromResult(Current.Owners);

    public Task WaitIn(string storeId) =>
        Current.Waits.Contains(storeId) ? Task.CompletedTask : Save(Current with { Waits = Current.Waits.Add(storeId) });

    public Task<ImmutableArray<string>> WaitsIn() => Task.FromResult(Current.Waits);

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

    private string ProofOf(string orderKey) => Ids.Derive("phone-proof", Current.Key, orderKey)[^ProofLength..];

    public Task Forget()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
