using System.Collections.Immutable;
using Dukaan.Couriers;
using Dukaan.Silo.Couriers;
using Dukaan.Values;

namespace Dukaan.Web.Couriers;

/// <summary>Sets sellers' courier accounts. Secrets are encrypted here, before they are sent to a grain.</summary>
public sealed class CourierAccounts(IGrainFactory grains, CourierSeal seal, ICouriers couriers)
{
    private const int MaxSecret = 200;

    /// <summary>Whether this installation has a courier.</summary>
    public bool HasCourier => !couriers.Names.IsEmpty;

    public Task<CourierAccount?> Get(string storeId) => grains.GetGrain<ICourierAccountGrain>(storeId).Get();

    /// <summary>The token that the courier must send with its messages, to be entered in its pages.</summary>
    public string HookToken(CourierAccount account) => seal.Open(account.SealedHookToken);

    /// <param name="password">Null keeps the one that was entered with this login.</param>
    public async Task<Result<Done>> Set(string storeId, string login, string? password, string pickupPlace, ParcelSize usual) =>
        password is { Length: > MaxSecret } || password?.Any(c => c is < ' ' or > '~') == true
            ? Error.Invalid("password", "secret", "Copy it from the courier's settings, as it stands there.")
            : await grains
                .GetGrain<ICourierAccountGrain>(storeId)
                .Set(
                    new SetCourierAccount(
                        login,
                        string.IsNullOrEmpty(password) ? null : seal.Seal(password),
                        seal.Seal(Ids.Token()),
                        pickupPlace,
                        usual
                    )
                );

    /// <summary>The labels of orders' parcels as one PDF, or why there is none.</summary>
    public async Task<Result<byte[]>> Labels(string storeId, IEnumerable<ParcelView> parcels)
    {
        var labelled = parcels.Where(parcel => parcel.HasLabel).ToArray();
        var accounts = await grains.GetGrain<ICourierAccountGrain>(storeId).All();
        // A PDF comes from one account; labels of a former one are printed order by order.
        var account = accounts.FirstOrDefault(one => labelled.Any(parcel => parcel.Account == one.Reference));
        if (account is null)
        {
            return Error.Conflict("no-label", "None of these orders has a parcel with a label.");
        }

        try
        {
            return await couriers.Labels(
                account,
                [.. labelled.Where(parcel => parcel.Account == account.Reference).Select(parcel => parcel.Shipment)]
            );
        }
        catch (CourierException refused) when (!refused.Passing)
        {
            return Error.Conflict("no-label", refused.Message);
        }
        catch (CourierException)
        {
            return new Error(
                ErrorKind.Unavailable,
                "courier-away",
                "The courier does not answer at the moment. Try again in a few minutes.",
                RetryAfter: TimeSpan.FromSeconds(30)
            );
        }
    }
}
