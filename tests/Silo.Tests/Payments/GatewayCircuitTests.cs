using Dukaan.Payments;
using Dukaan.Silo.Payments;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using Polly.CircuitBreaker;

namespace Dukaan.Silo.Tests.Payments;

public sealed class GatewayCircuitTests
{
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(15);

    private readonly ManualTime _time = new();
    private int _calls;

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task An_open_circuit_stays_open_for_its_break_whatever_the_machines_clock_is_set_to(int hours)
    {
        var circuit = await Opened();

        _time.Set(TimeSpan.FromHours(hours));
        var calls = _calls;
        await Assert.ThrowsAsync<PaymentGatewayException>(() => circuit.Call(Fail));
        Assert.True(calls == _calls, "The gateway was called while the circuit was open: setting the clock must not end the break.");

        _time.Advance(Break);
        Assert.Equal(1, await circuit.Call(_ => Task.FromResult(1)));
        Assert.Equal(CircuitState.Closed, circuit.State);
    }

    private async Task<GatewayCircuit> Opened()
    {
        var circuit = new GatewayCircuit(
            new GatewayOptions("test", () => new Uri("http://127.0.0.1:9"), () => "http://127.0.0.1"),
            _time,
            NullLogger<GatewayCircuit>.Instance
        );
        while (circuit.State == CircuitState.Closed && _calls < 100)
        {
            await Assert.ThrowsAsync<PaymentGatewayException>(() => circuit.Call(Fail));
        }

        Assert.Equal(CircuitState.Open, circuit.State);
        return circuit;
    }

    private Task<int> Fail(CancellationToken cancellation)
    {
        _calls++;
        throw new PaymentGatewayException("It failed.", passing: true);
    }
}
