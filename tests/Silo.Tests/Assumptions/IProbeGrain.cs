namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>Does what the tests of Orleans ask for.</summary>
public interface IProbeGrain : IGrainWithStringKey
{
    /// <summary>Tells the witness that it ran.</summary>
    Task Run();

    /// <summary>Lets another one run.</summary>
    Task RunOther(string other);

    /// <summary>Runs until the gate opens.</summary>
    Task WaitFor(string gate);

    /// <summary>Runs until the gate opens, and says whether the call was cancelled meanwhile.</summary>
    Task<bool> WaitFor(string gate, CancellationToken token);

    /// <summary>Lets another one wait.</summary>
    Task<bool> LetWait(string other, string gate, CancellationToken token);

    /// <summary>Tells the witness that it ran, and says whether the call was cancelled before.</summary>
    Task<bool> Run(CancellationToken token);

    /// <summary>What the call carries under this key.</summary>
    Task<string?> Carried(string key);

    /// <summary>What a call carries that this grain makes.</summary>
    Task<string?> CarriedThrough(string other, string key);

    /// <summary>Changes what the rest of this call carries.</summary>
    Task Change(string key, string value);
}
