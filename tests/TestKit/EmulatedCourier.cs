using Dukaan.Couriers;
using Dukaan.Silo.Couriers;
using Dukaan.Silo.Couriers.Shiprocket;
using Dukaan.Silo.Homes;
using Dukaan.Values;
using Dukaan.Web.Couriers.Sandbox;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.TestKit;

/// <summary>The adapter of Shiprocket, whose requests its emulator answers without a network.</summary>
public sealed class EmulatedCourier : IDisposable
{
    private static readonly CourierSeal Seal = new(new EphemeralDataProtectionProvider());

    private readonly TimeProvider _time;

    /// <param name="time">The emulator's clock.</param>
    public EmulatedCourier(TimeProvider time)
    {
        _time = time;
        Emulator = new ShiprocketEmulator(time);
        Handler = new EmulatorHandler("X-None", asked => Emulator.Answer(asked with { Path = asked.Path["external/".Length..] }));
        Adapter = Another();
    }

    public ShiprocketEmulator Emulator { get; }

    public EmulatorHandler Handler { get; }

    public ShiprocketCourier Adapter { get; }

    /// <summary>An account as a seller enters it.</summary>
    public static SetCourierAccount Account(string? password = null) =>
        new($"{Ids.Token()}@sandbox.example", Seal.Seal(password ?? ShiprocketEmulator.Password), Seal.Seal("token"), "", ParcelSize.Small);

    /// <summary>The same as it is stored.</summary>
    public static CourierAccount Stored(string? password = null)
    {
        var given = Account(password);
        return new CourierAccount(
            ShiprocketCourier.CourierName,
            given.Login,
            given.SealedPassword!,
            given.SealedHookToken,
            ShiprocketEmulator.Place,
            "411001",
            given.Usual
        );
    }

    public void Dispose()
    {
        Adapter.Dispose();
        Handler.Dispose();
    }

    private ShiprocketCourier Another() =>
        new(
            new CourierOptions(() => new Uri("http://courier.example"), () => Handler),
            new CourierCircuits(_time, NullLogger<CourierCircuit>.Instance),
            Seal,
            new HomeLease(),
            _time
        );
}
