using Dukaan.Pricing;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;

namespace Dukaan.Couriers;

/// <inheritdoc cref="ICourierRatesGrain"/>
/// <remarks>
/// What was said is saved before anybody sees it, so that an order placed after a crash costs what its shopper saw. The courier is asked in
/// the background, once for all who want to know the same, and for a limited number of ways at a time.
/// </remarks>
public sealed partial class CourierRatesGrain(
    [PersistentState("courier-rates", Storages.Domain)] IPersistentState<SavedCourierRates> storage,
    ICouriers couriers,
    TimeProvider time,
    ILogger<CourierRatesGrain> logger
) : SavedGrain<SavedCourierRates>(storage), ICourierRatesGrain
{
    private const string Bucket = "rate";
    private const int MaxAsking = 16;
    private const int MaxRates = 5_000;

    /// <summary>How long a shopper waits for the courier.</summary>
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(1.5);

    /// <summary>After a failure, the courier is not asked the same for so long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>After so many failures in a row the courier is asked nothing for a while: not every address waits in vain.</summary>
    private const int MaxFailures = 5;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How much a shop asks its courier at once and in the long run, whoever wants to know: a stranger can name every PIN code. The last
    /// questions are for orders.
    /// </summary>
    private const int MaxQuestions = 300;
    private const int ForOrders = 60;
    private const double QuestionsPerSecond = 2;

    private readonly Dictionary<string, Task> _asking = new(StringComparer.Ordinal);
    private double _questions = MaxQuestions; // left
    private long _questionsAt = time.GetTimestamp();
    private int _failures; // in a row
    private DateTimeOffset _restsUntil;
    private readonly Dictionary<string, DateTimeOffset> _failed = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, SavedRate> _rates = ImmutableDictionary<string, SavedRate>.Empty;

    private string StoreId => this.GetPrimaryKeyString();

    private ICourierRatesGrain Self => GrainFactory.GetGrain<ICourierRatesGrain>(StoreId);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _rates = Current.Rows.ToImmutableDictionary(row => row.Id, row => row.As<SavedRate>());
        ForgetRows();
    }

    public async Task<ImmutableArray<Carriage>> Ask(CarriageQuestion question)
    {
        EndIfNothingIsSaved();
        if (await GrainFactory.GetGrain<ICourierAccountGrain>(StoreId).Get() is not { } account)
        {
            return [Carriage.Away];
        }

        if (CourierRoute.Of(account, question) is not { } route)
        {
            return [new Carriage(CarriageKind.NotCarried)];
        }

        if (question.Kept)
        {
            return Known(route.Key).Holding(time.GetUtcNow()) is { IsEmpty: false } kept ? kept : [Carriage.Unknown];
        }

        if (!Known(route.Key).IsFresh(time.GetUtcNow()) && Begin(account, route, question.Looks) is { } asking && question.Wait)
        {
            await asking
                .WaitAsync(MaxWait, time)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        if (Known(route.Key).Said.IsEmpty)
        {
            if (!question.Wait)
            {
                return [Carriage.Unknown];
            }

            if (IsBusy(route.Key, question.Looks))
            {
                return [Carriage.Away]; // the courier was not asked: nothing is promised
            }

            await Self.Keep(route.Key, Carriage.Away); // what a shopper is told, holds
        }

        return Known(route.Key).Holding(time.GetUtcNow()) is { IsEmpty: false } holding ? holding : [Carriage.Away];
    }

    public async Task Keep(string route, Carriage said)
    {
        var (now, known) = (time.GetUtcNow(), Known(route));
        if (said.Kind == CarriageKind.Away && (known.IsUseful(now) || known.IsFresh(now)))
        {
            return; // what was said lately is better than that the courier is away
        }

        var next = _rates.SetItem(route, known.With(said, now));
        var changes = ImmutableArray.Create(RowChange.Put(route, Bucket, now.ToUnixTimeSeconds(), next[route]));
        if (next.Count > MaxRates)
        {
            if (next.Where(rate => !rate.Value.IsHeld(now)).MinBy(rate => rate.Value.At) is not { Key: { } oldest })
            {
                return; // whoever asks for many more promises nobody less
            }

            (next, changes) = (next.Remove(oldest), changes.Add(RowChange.Delete(oldest)));
        }

        await Save(Current with { }, rows: changes);
        _rates = next;
    }

    /// <summary>Whether the courier is being asked so much, or was, that it is not asked this.</summary>
    private bool IsBusy(string route, bool looks) =>
        !_asking.ContainsKey(route) && (_asking.Count >= MaxAsking || QuestionsLeft() < (looks ? ForOrders + 1 : 1));

    private double QuestionsLeft()
    {
        var now = time.GetTimestamp();
        _questions = Math.Min(MaxQuestions, _questions + (time.GetElapsedTime(_questionsAt, now).TotalSeconds * QuestionsPerSecond));
        _questionsAt = now;
        return _questions;
    }

    private SavedRate Known(string route) => _rates.GetValueOrDefault(route, SavedRate.None);

    /// <summary>Asks the courier, unless it is being asked; null: it is not asked now.</summary>
    private Task? Begin(CourierAccount account, CourierRoute route, bool looks)
    {
        if (_asking.TryGetValue(route.Key, out var running))
        {
            return running;
        }

        if (
            time.GetUtcNow() < _restsUntil
            || IsBusy(route.Key, looks)
            || (_failed.TryGetValue(route.Key, out var failed) && time.GetUtcNow() - failed < Pause)
        )
        {
            return null;
        }

        _questions--;
        return _asking[route.Key] = AskCourier(account, route);
    }

    private async Task AskCourier(CourierAccount account, CourierRoute route)
    {
        await Task.Yield(); // whoever asked notes first that the courier is being asked
        try
        {
            await Self.Keep(route.Key, await Said(account, route));
            _failed.Remove(route.Key);
            _failures = 0;
        }
        catch (Exception failure)
        {
            LogNotAsked(failure);
            _failed[route.Key] = time.GetUtcNow();
            if (++_failures >= MaxFailures)
            {
                _restsUntil = time.GetUtcNow() + Rest; // one failure more after it, and it rests again
            }

            if (failure is CourierException)
            {
                await Self.Keep(route.Key, Carriage.Away);
            }
        }
        finally
        {
            _asking.Remove(route.Key);
            if (_failed.Count > MaxRates)
            {
                _failed.Clear();
            }
        }
    }

    private async Task<Carriage> Said(CourierAccount account, CourierRoute route) =>
        await couriers.Rate(account, route) is { } rate ? new Carriage(CarriageKind.Carried, rate)
        : route.Cash && await couriers.Rate(account, route with { Cash = false }) is not null ? new Carriage(CarriageKind.NoCash)
        : new Carriage(CarriageKind.NotCarried);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The courier did not say what a parcel costs; it is asked again later.")]
    private partial void LogNotAsked(Exception failure);
}
