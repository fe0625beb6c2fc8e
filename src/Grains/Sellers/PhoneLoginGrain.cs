using Dukaan.Saving;

namespace Dukaan.Sellers;

/// <inheritdoc cref="IPhoneLoginGrain"/>
public sealed partial class PhoneLoginGrain(
    [PersistentState("phone-login", Storages.Domain)] IPersistentState<SavedPhoneLogin> storage,
    TimeProvider time
) : SavedGrain<SavedPhoneLogin>(storage), IPhoneLoginGrain
{
    private IPhoneCodesGrain Codes => GrainFactory.GetGrain<IPhoneCodesGrain>(this.GetPrimaryKeyString());

    public Task<Result<CodeChallenge>> RequestCode() => RequestCode("");

    public Task<Result<CodeChallenge>> RequestCode(string address) => Codes.Request(address);

    public async Task<Result<string>> Verify(string challengeId, string code)
    {
        if (!await Codes.Use(challengeId, code))
        {
            return CodeChallenge.WrongCode;
        }

        // First the code is used up, then the seller gets an id, then they are registered, which is repeated at every sign-in. A crash
        // between two of these costs one more code.
        var sellerId = await SellerOf();
        if (Current.SellerId != sellerId || !Current.FormerSought)
        {
            await Save(Current with { SellerId = sellerId, FormerSought = true });
        }

        await GrainFactory.GetGrain<ISellerGrain>(sellerId).Register(new Phone(this.GetPrimaryKeyString()));
        return sellerId;
    }

    public Task Forget()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
