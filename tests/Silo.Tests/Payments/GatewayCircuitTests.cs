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
        await Assert.ThrowsAsync<PaymentGatewayException>(() => circuit.Call($"{_calls}", Fail));
        Assert.True(calls == _calls, "The gateway was called while the circuit was open: setting the clock must not end the break.");

        _time.Advance(Break);
        Assert.Equal(1, await circuit.Call("a", _ => Task.FromResult(1)));
        Assert.Equal(CircuitState.Closed, circuit.State);
    }

    [Fact]
    public async Task What_fails_for_one_account_pauses_that_account_and_no_other()
    {
        var circuit = New();
        Assert.Equal(1, await circuit.Call("honest", _ => Task.FromResult(1)));
        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<PaymentGatewayException>(() => circuit.Call("broken", Fail));
        }

        Assert.Equal(CircuitState.Closed, circuit.State);
        Assert.Equal(1, await circuit.Call("honest", _ => Task.FromResult(1)));
        Assert.True(_calls < 20, $"The gateway was called {_calls} times for an account for which it fails: it should be paused.");
        _time.Advance(Break);
        Assert.Equal(1, await circuit.Call("broken", _ => Task.FromResult(1)));
    }

    [Fact]
    public async Task An_account_of_which_too_much_is_asked_opens_nothing()
    {
        var circuit = New();
        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<PaymentGatewayException>(() =>
                circuit.Call<int>($"{i}", _ => throw new PaymentGatewayException("429", passing: true) { Busy = true })
            );
        }

        Assert.Equal(CircuitState.Closed, circuit.State);
    }

    [Fact]
    public async Task A_gateway_that_is_away_for_the_only_shop_is_said_to_be_away()
    {
        var circuit = New();
        await Assert.ThrowsAsync<PaymentGatewayException>(() => circuit.Call("only", Fail));
        await Assert.ThrowsAsync<PaymentGatewayException>(() => circuit.Call("only", Fail));
        Assert.Equal(CircuitState.Open, circuit.State);
        await circuit.Reset();
        Assert.Equal(CircuitState.Closed, circuit.State);
    }

    private GatewayCircuit New() =>
        new(
            new GatewayOptions("test", () => new Uri("http://127.0.0.1:9"), () => "http://127.0.0.1"),
            _time,
            NullLogger<GatewayCircuit>.Instance
        );

    private async Task<GatewayCircuit> Opened()
    {
        var circuit = New();
        while (circuit.State == CircuitState.Closed && _calls < 100)
        {
            await Assert.ThrowsAsync<PaymentGatewayException>(() => circuit.Call($"{_calls}", Fail));
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
