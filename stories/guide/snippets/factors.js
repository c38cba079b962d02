film.factors = { schema: 'shootprint/factors@1', publisher: 'Our fund', records: [{
  id: 'taxi.paris.our-fund', value: '0.25', per: 'vehicle.km', labels: { fr: 'Taxi parisien', en: 'Paris taxi' }, boundary: 'life-cycle', region: 'FR',
  period: { measured: '2024', published: '2025' }, uncertainty: { percent: '40' }, source: { title: 'Survey of taxis', locator: 'table 3' },
}] };
