global using System.Collections.Immutable;
global using Dukaan.Values;
global using Orleans;
global using Orleans.Concurrency;
