global using Dukaan.TestKit;
