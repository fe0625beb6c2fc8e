using Dukaan.Saving;

namespace Dukaan.Couriers;

/// <inheritdoc cref="ICourierAccountGrain"/>
public sealed class CourierAccountGrain(
    [PersistentState("courier-account", Storages.Domain)] IPersistentState<SavedCourierAccount> storage,
    ICouriers couriers
) : SavedGrain<SavedCourierAccount>(storage), ICourierAccountGrain
{
    private const int MaxLogin = 120;

    private string StoreId => this.GetPrimaryKeyString();

    public Task<CourierAccount?> Get()
    {
        EndIfNothingIsSaved();
        return Task.FromResult(Current.Account);
    }

    public Task<ImmutableArray<CourierAccount>> All()
    {
        EndIfNothingIsSaved();
        return Task.FromResult<ImmutableArray<CourierAccount>>([.. Current.All()]);
    }

    public async Task<Result<Done>> Set(SetCourierAccount command)
    {
        var given = Given(command);
        if (!given.Ok)
        {
            return given.Error;
        }

        var placed = await Placed(given.Value);
        if (!placed.Ok)
        {
            return placed.Error;
        }

        if (placed.Value != Current.Account)
        {
            await Save(Current.With(placed.Value), audit: new AuditLine(StoreId, Caller.Actor, "courier-account.set", StoreId));
        }

        return new Done();
    }

    /// <summary>The account as given, with the secrets that were entered with its login before.</summary>
    private Result<CourierAccount> Given(SetCourierAccount command)
    {
        if (couriers.Names is not [var courier, ..])
        {
            return Error.Conflict("no-courier", "This installation has no courier. Ask its operator.");
        }

        if (command.Login is not { Length: > 2 and <= MaxLogin } login || login.Any(c => c is <= ' ' or > '~') || !login.Contains('@'))
        {
            return Error.Invalid("login", "key-id", "Copy the API user's e-mail address from the courier's settings.");
        }

        if (command.Usual.Check() is { } wrong)
        {
            return wrong;
        }

        var known = Current.Known(courier, login);
        return (command.SealedPassword ?? known?.SealedPassword) is { } password
            ? new CourierAccount(
                courier,
                login,
                password,
                known?.SealedHookToken ?? command.SealedHookToken,
                command.PickupPlace,
                "",
                command.Usual
            )
            : Error.Invalid("password", "empty", "Copy the API user's password from the courier's settings.");
    }

    /// <summary>The account with the place where its courier fetches parcels, or why it cannot be used.</summary>
    private async Task<Result<CourierAccount>> Placed(CourierAccount account)
    {
        try
        {
            var places = await couriers.Check(account);
            var place =
                account.PickupPlace.Length == 0
                    ? places.FirstOrDefault()
                    : places.FirstOrDefault(one => string.Equals(one.Name, account.PickupPlace, StringComparison.OrdinalIgnoreCase));
            return place is not null
                ? account with
                {
                    PickupPlace = place.Name,
                    PickupPostalCode = place.PostalCode,
                }
                : Error.Invalid(
                    "pickupPlace",
                    "pickup-place",
                    places.IsEmpty
                        ? "Enter a pick-up address at the courier first."
                        : $"The courier has no such pick-up address. Its addresses: {string.Join(", ", places.Select(one => one.Name))}."
                );
        }
        catch (CourierException refused) when (refused.WrongKey || !refused.Passing)
        {
            return Error.Invalid(
                "password",
                "wrong-key",
                "The courier does not accept this login. Copy e-mail address and password again."
            );
        }
        catch (CourierException)
        {
            return new Error(
                ErrorKind.Unavailable,
                "courier-away",
                "The courier cannot be asked about the login at the moment, so nothing was saved. Try again in a few minutes.",
                RetryAfter: TimeSpan.FromSeconds(30)
            );
        }
    }
}
