using System.Diagnostics.Metrics;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Payments;

/// <summary>
/// Applies each saved message to its order, in the partitions of a shard whose lease this process has. The order applies it once however
/// often it comes. A message that the order refuses is kept and reported. Meter <c>Dukaan.Silo</c>: counter <c>dukaan.gateway.notices</c>
/// by outcome.
/// </summary>
internal sealed partial class PaymentInboxWorker : BackgroundService
{
    private const int AtOnce = 200;
    private const string UnknownPayment = "unknown-payment";
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);
    private readonly PaymentInbox _inbox;
    private readonly Shard _shard;
    private readonly IClusterClient _grains;
    private readonly PaymentGateways _gateways;
    private readonly IRandomness _randomness;
    private readonly TimeProvider _time;
    private readonly ILogger<PaymentInboxWorker> _logger;
    private readonly Counter<long> _outcomes;
    private DateTimeOffset _forgetAt;

    public PaymentInboxWorker(
        Shard shard,
        PaymentInbox inbox,
        IClusterClient grains,
        PaymentGateways gateways,
        IRandomness randomness,
        TimeProvider time,
        IMeterFactory meters,
        ILogger<PaymentInboxWorker> logger
    )
    {
        (_shard, _inbox, _grains, _gateways) = (shard, inbox, grains, gateways);
        (_randomness, _time, _logger) = (randomness, time, logger);
        _outcomes = meters
            .Create(StorageMeter.Name)
            .CreateCounter<long>("dukaan.gateway.notices", "{notice}", "Messages of payment gateways, by what became of them.");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _shard.Notices.Wait(Between, stoppingToken);
                while (await _inbox.Waiting(_shard, AtOnce, stoppingToken) is { Count: > 0 } waiting)
                {
                    await Parallel.ForEachAsync(waiting, stoppingToken, async (one, _) => await Apply(one.StoreId, one.Notice, one.Tries));
                }

                await Forget();
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotRead(failure);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Apply(string storeId, GatewayNotice notice, int tries)
    {
        try
        {
            var result = await Tell(storeId, notice);
            await (result.Ok ? _inbox.Applied(storeId, notice.Id) : _inbox.Odd(storeId, notice.Id, result.Error.Code));
            _outcomes.Add(1, new KeyValuePair<string, object?>("outcome", result.Ok ? "applied" : result.Error.Code));
            if (!result.Ok)
            {
                LogOdd(notice.Id, storeId, result.Error.Code);
            }
        }
        catch (Exception failure)
        {
            LogLater(failure, notice.Id, storeId);
            await _inbox.Later(storeId, notice.Id, GatewayRetries.Waits.After(tries + 1, _randomness));
        }
    }

    private async Task<Result<Done>> Tell(string storeId, GatewayNotice notice)
    {
        Caller.Set(storeId, Caller.System);
        var asked = notice.Key.Length == 0;
        if (asked)
        {
            var accounts = await _grains.GetGrain<IGatewayAccountGrain>(storeId).All();
            if (await NoticeKeys.Find(_gateways, accounts, notice) is not { } found)
            {
                return new Done(); // about a payment that the seller took elsewhere with the same account
            }

            notice = found;
        }

        var result = PaymentKey.TryRead(notice.Key, out var orderId, out _)
            ? await _grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Notice(notice)
            : Error.Invalid("payment", UnknownPayment, "No payment has this key.");
        // The account may serve another shop too: then the payment that the gateway named is the other one's.
        return asked && !result.Ok && result.Error.Code == UnknownPayment ? new Done() : result;
    }

    private async Task Forget()
    {
        if (_time.GetUtcNow() is var now && now >= _forgetAt)
        {
            await _inbox.Forget(_shard, Remembered);
            _forgetAt = now + TimeSpan.FromHours(1);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The payment inbox cannot be processed; next try in a second")]
    private partial void LogNotRead(Exception exception);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Message {Notice} of the payment gateway for store {Store} could not be applied to its order; it is tried again"
    )]
    private partial void LogLater(Exception exception, string notice, string store);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Message {Notice} of the payment gateway for store {Store} matches no payment: {Reason}"
    )]
    private partial void LogOdd(string notice, string store, string reason);
}
