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

        // The code is used up, the seller is named, registering is repeated at every log-in: a crash between any two costs one more code.
        var sellerId = await SellerOf();
        if (Current.SellerId != sellerId || !Current.FormerSought)
        {
            await Save(Current with { SellerId = sellerId, FormerSought = true });
        }

        await GrainFactory.GetGrain<ISellerGrain>(sellerId).Register(new Phone(this.GetPrimaryKeyString()));
        return sellerId;
    }
}
