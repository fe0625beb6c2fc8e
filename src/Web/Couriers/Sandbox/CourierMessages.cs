using System.Collections.Concurrent;
using System.Net.Http.Json;
using Dukaan.Silo.Couriers.Shiprocket;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.Web.Couriers.Sandbox;

/// <summary>
/// Posts the emulated courier's messages to where the owner of an account said, as configured: immediately, never, twice, late or in the
/// wrong order.
/// </summary>
public sealed partial class CourierMessages(TimeProvider time, IHostApplicationLifetime lifetime, ILogger<CourierMessages> log)
    : IDisposable
{
    private const int Tries = 3;
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(20);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly ConcurrentDictionary<string, CourierHook> _hooks = new();
    private readonly ConcurrentDictionary<string, Func<Task>> _heldBack = new();

    public void Take(CourierHook hook) => _hooks[hook.Login] = hook;

    public void Tell(MessageBehavior habit, EmulatedParcel parcel)
    {
        if (!_hooks.TryGetValue(parcel.Login, out var hook))
        {
            return;
        }

        var text = EmulatedJson.Message(parcel, time.GetUtcNow()).ToJsonString();
        _ = habit switch
        {
            MessageBehavior.Lost => Task.CompletedTask,
            MessageBehavior.Twice => Both(() => Post(hook, text), () => Post(hook, text)),
            MessageBehavior.Late => Later(() => Post(hook, text)),
            MessageBehavior.Reversed when _heldBack.TryRemove(parcel.Reference, out var first) => Both(() => Post(hook, text), first),
            MessageBehavior.Reversed => HoldBack(parcel.Reference, () => Post(hook, text)),
            _ => Post(hook, text),
        };
    }

    public void Dispose() => _http.Dispose();

    private static async Task Both(Func<Task> first, Func<Task> second)
    {
        await first();
        await second();
    }

    private async Task Later(Func<Task> post)
    {
        await Task.Delay(Delay, time, lifetime.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await post();
    }

    private async Task HoldBack(string key, Func<Task> post)
    {
        _heldBack[key] = post;
        await Later(() => _heldBack.TryRemove(new KeyValuePair<string, Func<Task>>(key, post)) ? post() : Task.CompletedTask);
    }

    private async Task Post(CourierHook hook, string text)
    {
        for (var n = 0; n < Tries && !lifetime.ApplicationStopping.IsCancellationRequested; n++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, hook.Url)
                {
                    Content = new StringContent(text, System.Text.Encoding.UTF8, "application/json"),
                };
                request.Headers.Add(ShiprocketCourier.HookHeader, hook.Token);
                using var response = await _http.SendAsync(request, lifetime.ApplicationStopping);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
            {
                LogNotSent(failure);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A message of the emulated courier was refused")]
    private partial void LogNotSent(Exception failure);
}
